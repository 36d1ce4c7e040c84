import { render } from 'preact';
import { App } from './app.tsx';

render(<App languages={navigator.languages} />, document.getElementById('page')!);

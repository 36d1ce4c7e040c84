import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Choice, DeskView } from './desk/desk-view.tsx';
import { useDesk } from './desk/use-desk.ts';
import { LessonsView } from './lessons/lessons-view.tsx';
import { Presenter } from './presenter.tsx';
import { hashOf, routeOf, views, type Route } from './route.ts';
import { TermsView } from './terms-view.tsx';
import { allTexts, textsFor, type Texts } from './texts/index.ts';

type Theme = keyof Texts['themes'];

/** The whole page. */
export function App({ languages }: { languages: readonly string[] }): VNode {
  const [texts, setTexts] = useState(() => textsFor(languages));
  const [theme, setTheme] = useState<Theme>('auto');
  const [first] = useState(texts.id);
  const route = useRoute();
  const desk = useDesk(first);
  useEffect(() => {
    document.documentElement.lang = texts.id;
    document.title = `${texts.views[route.view]} · luxlint`;
  }, [texts, route.view]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        {texts.skip}
      </a>
      <header class="masthead">
        <p class="brand">
          <a href={hashOf('check')}>luxlint</a> <span>{texts.tagline}</span>
        </p>
        <nav aria-label={texts.menu}>
          <ul>
            {views.map((view) => (
              <li key={view}>
                <a href={addressOf(view, texts)} aria-current={view === route.view ? 'page' : undefined}>
                  {texts.views[view]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="preferences">
          <Choice
            label={texts.pageLanguage}
            value={texts.id}
            options={allTexts.map(({ id, language }) => [id, language] as const)}
            choose={(id) => setTexts(textsFor([id]))}
          />
          <Choice
            label={texts.theme}
            value={theme}
            options={Object.entries(texts.themes)}
            choose={(next) => setTheme(next as Theme)}
          />
        </div>
      </header>
      <main id="content" tabIndex={-1} class={route.view}>
        {/* The desk stays while another view is shown, so that nothing written is lost. */}
        <div hidden={route.view !== 'check'}>
          <DeskView desk={desk} texts={texts} />
        </div>
        <View route={route} texts={texts} />
      </main>
    </>
  );
}

function View({ route, texts }: { route: Route; texts: Texts }): VNode | null {
  if (route.view === 'lessons') return <LessonsView texts={texts} />;
  if (route.view === 'about') return <About texts={texts} />;
  if (route.view === 'check') return null;
  const Words = route.view === 'terms' ? TermsView : Presenter;
  return <Words {...route} language={route.language ?? texts.id} texts={texts} />;
}

function About({ texts: { about } }: { texts: Texts }): VNode {
  return (
    <div class="about">
      <h1>{about.title}</h1>
      {about.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{about.keys}</h2>
      <dl>
        {about.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useLayoutEffect(() => {
    const follow = (): void => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function addressOf(view: Route['view'], texts: Texts): string {
  return view === 'terms' || view === 'present' ? hashOf(view, texts.id) : hashOf(view);
}

// The part after the # names the view, so that an ordinary anchor would leave it.
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../glossary/index.ts';
import { Card } from './card.tsx';
import { Choice, languageOptions } from './desk/desk-view.tsx';
import { loadEntries } from './entries.ts';
import { hashOf } from './route.ts';
import { sampleLanguages } from './samples.ts';
import type { Texts } from './texts/index.ts';

/** The glossary of one language, with a search. */
export function TermsView({ language = 'en', id, texts }: { language?: string; id?: string; texts: Texts }): VNode {
  const entries = useEntries(language);
  const [search, setSearch] = useState('');
  const found = useMemo(() => entries.filter((entry) => holds(entry, plain(search))), [entries, search]);
  useEffect(() => {
    if (id !== undefined) document.getElementById(`term-${id}`)?.scrollIntoView();
  }, [entries, id]);
  return (
    <div class="terms">
      <h1>{texts.terms.title}</h1>
      <div class="toolbar">
        <Choice
          label={texts.terms.language}
          value={language}
          options={languageOptions(sampleLanguages)}
          choose={(next) => {
            location.hash = hashOf('terms', next);
          }}
        />
        <label class="choice">
          <span>{texts.terms.search}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        <button type="button" onClick={() => print()}>
          {texts.terms.print}
        </button>
        <p role="status">
          {search !== '' && (found.length === 0 ? texts.terms.unknown : texts.terms.found(found.length))}
        </p>
      </div>
      <div class="cards">
        {found.map((entry) => (
          <section key={entry.id} id={`term-${entry.id}`} aria-label={entry.name}>
            <Card entry={entry} />
          </section>
        ))}
      </div>
    </div>
  );
}

/** The entries of a language, empty until they are loaded. */
export function useEntries(language: string): readonly Entry[] {
  const [loaded, setLoaded] = useState<{ language: string; entries: readonly Entry[] }>();
  useEffect(() => {
    let isWanted = true;
    void loadEntries(language).then((entries) => isWanted && setLoaded({ language, entries }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.entries : none;
}

const none: readonly Entry[] = [];

function holds({ name, others, instead, id }: Entry, search: string): boolean {
  return [name, ...others, ...instead.map(({ text }) => text), id].some((text) => plain(text).includes(search));
}

/** Text without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

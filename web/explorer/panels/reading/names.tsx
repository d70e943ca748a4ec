import type { NameUse } from '../../api/__generated__/graphql.ts';
import { inWords } from '../words.ts';
import { First } from './first.tsx';
import { Opens } from './opens.tsx';

interface Name {
  text: string;
  language: string | null;
  script: string | null;
  use: NameUse;
  writtenIn: { id: string; title: string } | null;
}

/** All names of an organisation or topic, in every script and language, each with what it is used for. */
export function Names({ of: names, shown }: { of: readonly Name[]; shown: string }) {
  const others = names.filter(({ text }) => text !== shown);
  if (others.length === 0) return null;
  return (
    <div>
      <dt>Also called</dt>
      <dd>
        <First of={others} keyOf={({ text, language, use }) => `${text} ${language} ${use}`}>
          {({ text, language, use, writtenIn }) => (
            <>
              <span {...(language && { lang: language })}>{text}</span>{' '}
              <span className="soft small">
                {[inWords(use), language && languageInWords(language)].filter(Boolean).join(', ')}
              </span>
              {writtenIn && (
                <>
                  {' '}
                  <Opens id={writtenIn.id}>in {writtenIn.title}</Opens>
                </>
              )}
            </>
          )}
        </First>
      </dd>
    </div>
  );
}

export const languageInWords = (tag: string): string => named('language', tag);

export const countryInWords = (code: string): string => named('region', code);

function named(type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

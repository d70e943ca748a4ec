import type { z } from 'zod';
import type { Standing } from '../graph/records.ts';
import type { registerFormat } from '../ingest/format-register.ts';
import { slugOf } from '../ingest/record-of.ts';
import { type Gathered, targets, textOf } from './gathered.ts';

/** The register as a file says it: the inverse of `src/ingest/compile-register.ts`. */
export function registerContent(gathered: Gathered): z.input<typeof registerFormat> {
  const { organisations, topics, names, identifiers } = gathered;
  return {
    organisations: organisations.map((one) => ({
      id: slugOf(one.id),
      kind: textOf(one, 'kind'),
      identity: textOf(one, 'identity') === 'COLLECTIVE' ? 'collective' : undefined,
      country: textOf(one, 'country'),
      parent: targets(one, 'PART_OF').map(slugOf)[0],
      names: namesOf(one, names.get(one.id)),
      identifiers: identifiers.get(one.id)?.map((identifier) => ({
        scheme: textOf(identifier, 'scheme')!,
        value: textOf(identifier, 'value')!,
        url: textOf(identifier, 'url'),
      })),
    })),
    topics: topics.map((one) => {
      const broader = targets(one, 'NARROWER_THAN').map(slugOf).sort();
      return {
        id: slugOf(one.id),
        names: namesOf(one, names.get(one.id)),
        broader: broader.length > 0 ? broader : undefined,
      };
    }),
  };
}

/** The first is shown, so the name that is shown comes first: of several dossiers each has a first of its own. */
function namesOf(thing: Standing, names: Standing[] = []) {
  const byRank = [...names].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const shown = byRank.find(({ properties }) => properties.text === thing.properties.name) ?? byRank[0];
  if (!shown) return undefined;
  return [shown, ...byRank.filter((name) => name !== shown)].map((name) => ({
    text: textOf(name, 'text')!,
    language: textOf(name, 'language'),
    script: textOf(name, 'script'),
    use: textOf(name, 'use')?.toLowerCase(),
  }));
}

const rankOf = ({ properties }: Standing): number => Number(properties.rank ?? 0);

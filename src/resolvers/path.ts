import { invalid } from '../domain/errors.ts';
import { idOf } from '../domain/identity.ts';
import { linkId } from '../domain/pairs.ts';
import { pathsBetween } from '../graph/paths.ts';
import type { QueryResolvers } from './__generated__/schema.ts';
import { withinBudget } from './budget.ts';
import { within } from './connection.ts';
import { found, linksQuestion } from './link.ts';
import { listOf } from './question.ts';

export const Query: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, args, context) => {
    const from = idOf('Organisation', args.from, 'from');
    const to = idOf('Organisation', args.to, 'to');
    if (from === to) throw invalid('to', 'from and to are the same organisation; choose two.');
    const { who: _who, with: _with, ...steps } = linksQuestion({ ...args, who: from });
    const question = {
      ...{ steps, from, to },
      avoid: listOf(args.avoid, 'avoid')!.map((id) => idOf('Organisation', id, 'avoid')),
      maxDegree: args.maxDegree == null ? null : within(args.maxDegree, 'maxDegree', LARGEST_DEGREE),
      maxSteps: within(args.maxSteps, 'maxSteps', 6),
      most: within(args.first, 'first', 10),
      evidence: EVIDENCE_OF_A_STEP,
    };
    const { paths, truncated, ends } = await withinBudget(context, NARROWER, (ask) => pathsBetween(ask, question));
    found({ who: from, with: null, on: steps.on }, ends[0]);
    found({ who: to, with: null, on: steps.on }, ends[1]);
    return {
      truncated,
      paths: paths.map((path) => ({
        steps: path.steps.map(({ from, to, link }) => ({
          from,
          to,
          link: { ...link, id: linkId(link.basis, link.a.id, link.b.id), viaA: null, viaB: null },
        })),
      })),
    };
  },
};

const NARROWER = 'fewer steps (maxSteps), a topic (on), a period (during) or a smaller maxDegree.';
const LARGEST_DEGREE = 1_000_000;
/** Brought along with each step, as a path without its proof is worth little. */
const EVIDENCE_OF_A_STEP = 3;

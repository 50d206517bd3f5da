import { z } from 'zod/v4';
import type { PlaceStore } from '../signals/ports.ts';
import type { Clock } from './clock.ts';
import { callService } from './service-call.ts';
import { stackOf } from './stack-of.ts';
import { isServiceUrlAllowed, type TeamsConfig } from './teams-config.ts';
import type { TurnLog } from './turn-log.ts';

interface Parts {
  readonly config: TeamsConfig;
  readonly token: () => Promise<string | null>;
  readonly clock: Clock;
  /** Tells by which service the teams are reached. */
  readonly places: Pick<PlaceStore, 'latest'>;
  readonly log: TurnLog;
}

const keptMs = 5 * 60_000;
const failedMs = 30_000;
const timeoutMs = 5_000;
const pageSize = 500;
/** A team has at most 25,000 members. */
const mostPages = 60;

const pageSchema = z.object({
  members: z.array(z.looseObject({ aadObjectId: z.string().nullish(), objectId: z.string().nullish() })),
  continuationToken: z.string().nullish(),
});

/**
 * Makes what gives the Entra ids of the members of a team, as Teams tells them, page by page; remembered for five minutes. Null
 * when Teams does not tell: the bot is not in that team, or does not answer; asked again after half a minute.
 */
export function createRoster({
  config,
  token,
  clock,
  places,
  log,
}: Parts): (team: string) => Promise<ReadonlySet<string> | null> {
  const known = new Map<string, { readonly members: Promise<ReadonlySet<string> | null>; until: number }>();

  async function ask(team: string): Promise<ReadonlySet<string> | null> {
    const place = await places.latest();
    if (place === null || !isServiceUrlAllowed(place.serviceUrl, config)) return null;
    const base = `${place.serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(team)}/pagedmembers`;
    const members = new Set<string>();
    let next: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const url = `${base}?pageSize=${pageSize}${next === null ? '' : `&continuationToken=${encodeURIComponent(next)}`}`;
      const answer = await callService({ method: 'GET', url, body: null, bearer: await token(), timeoutMs }, clock);
      if (answer.kind !== 'done') {
        log.warn({ team, outcome: answer.kind }, 'roster');
        return null;
      }
      const parsed = pageSchema.parse(JSON.parse(answer.text));
      for (const { aadObjectId, objectId } of parsed.members) {
        const id = aadObjectId ?? objectId;
        if (id != null) members.add(id);
      }
      next = parsed.continuationToken ?? null;
      if (next === null || next === '') return members;
    }
    return null;
  }

  return (team) => {
    const now = clock.now().getTime();
    const found = known.get(team);
    if (found !== undefined && now < found.until) return found.members;
    const members = ask(team).catch((error: unknown) => {
      log.warn({ team, stack: stackOf(error) }, 'roster');
      return null;
    });
    const entry = { members, until: now + keptMs };
    known.set(team, entry);
    void members.then((some) => {
      if (some === null) entry.until = now + failedMs;
    });
    return members;
  };
}

import { Fault } from '../shared/fault.ts';

/** What an operator can do about the errors that they can cause; by SQLSTATE or by the name that Node gives a failing connection. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'op het adres in DATABASE_URL luistert geen database',
  ENOTFOUND: 'de naam van de server in DATABASE_URL bestaat niet',
  ETIMEDOUT: 'de server in DATABASE_URL antwoordt niet',
  ECONNRESET: 'de verbinding met de database viel weg',
  EACCES: 'het programma mag hier niet lezen of schrijven',
  ENOSPC: 'de schijf is vol',
  '28P01': 'gebruikersnaam of wachtwoord in DATABASE_URL klopt niet',
  '28000': 'de gebruiker in DATABASE_URL mag hier niet inloggen',
  '3D000': 'de database in DATABASE_URL bestaat niet',
  '42501': 'de gebruiker in DATABASE_URL mag dit niet',
  '53100': 'de schijf van de database is vol',
  '53300': 'de database heeft geen verbindingen meer vrij',
  '57014': 'de database deed er te lang over',
  '57P01': 'de database werd gestopt',
  '57P03': 'de database start nog op',
};

/** The parts of a database error that name the schema, not what is in it. `message`, `detail`, `where`, `hint` and the query hold values. */
const harmless = ['code', 'severity', 'table', 'column', 'constraint', 'routine'] as const;

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
};

/**
 * Makes a Fault of code `store` for what the database threw while `doing` (in Dutch: "feedback bewaren").
 * Neither it nor its cause repeats a value: PostgreSQL puts those in messages and details, and they are what people typed.
 */
export function storeFault(doing: string, error: unknown): Fault {
  if (error instanceof Fault) return error;
  const thrown = typeof error === 'object' && error !== null ? error : {};
  const code = textOf(thrown, 'code');
  const known = harmless.flatMap((key) => {
    const value = textOf(thrown, key);
    return value === undefined ? [] : [`${key} ${value}`];
  });
  const why = code === undefined ? undefined : advice[code];
  const name = error instanceof Error ? error.name : typeof error;
  return new Fault('store', `De opslag faalde bij: ${doing}${why === undefined ? '' : ` (${why})`}.`, {
    cause: new Error([name, ...known].join(', ')),
  });
}

/** Does the work and gives its outcome; what it throws becomes a Fault of code `store` that repeats no value. */
export async function attempt<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeFault(doing, error);
  }
}

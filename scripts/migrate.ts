import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { applyMigrations } from './schemaEngine'

/** The job queue's tables allow their owner only; the worker is a role of its own, without a view of any casus. */
const workerRole = `
DO $$ DECLARE queue record; BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portaal_worker') THEN CREATE ROLE portaal_worker NOLOGIN; END IF;
  EXECUTE format('GRANT portaal_worker TO %I', current_user);
  GRANT USAGE ON SCHEMA graphile_worker TO portaal_worker;
  GRANT ALL ON ALL TABLES IN SCHEMA graphile_worker TO portaal_worker;
  GRANT ALL ON ALL SEQUENCES IN SCHEMA graphile_worker TO portaal_worker;
  GRANT ALL ON ALL FUNCTIONS IN SCHEMA graphile_worker TO portaal_worker;
  FOR queue IN SELECT tablename FROM pg_tables WHERE schemaname = 'graphile_worker' AND rowsecurity LOOP
    IF NOT EXISTS (SELECT FROM pg_policies WHERE schemaname = 'graphile_worker' AND tablename = queue.tablename AND policyname = 'worker') THEN
      EXECUTE format('CREATE POLICY worker ON graphile_worker.%I TO portaal_worker USING (true) WITH CHECK (true)', queue.tablename);
    END IF;
  END LOOP;
END $$`

/**
 * Brings the database up to date: the job queue, the portal's migrations, and the rights of the app's login.
 * @param ownerUrl login that owns the tables
 * @param appUrl login that the portal works with; may be the same
 * @param last the last migration to apply; all of them when left out
 * @returns names of the migrations applied now
 */
export async function migrate(ownerUrl: string, appUrl: string, last?: string): Promise<string[]> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    // Two instances that start together must not migrate together.
    await owner.query(`SELECT pg_advisory_lock(hashtext('portaal-migrate'))`)
    await runMigrations({ connectionString: ownerUrl })
    await owner.query(workerRole)
    const applied = await applyMigrations(ownerUrl, last)
    const login = decodeURIComponent(new URL(appUrl).username)
    const ownerLogin = decodeURIComponent(new URL(ownerUrl).username)
    if (login !== ownerLogin)
      await owner.query(`GRANT portaal_app, portaal_worker TO ${owner.escapeIdentifier(login)}`)
    return applied
  } finally {
    await owner.end()
  }
}

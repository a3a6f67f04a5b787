// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The API and the projector each get a role that may do what the process does and nothing else. The tables that the
 * projection engine makes belong to the projector; what was only ever appended can be neither changed nor removed.
 */
export class Roles1764000000800 implements MigrationInterface {
  readonly name = 'Roles1764000000800';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REASSIGN OWNED BY tjsws_projector TO CURRENT_USER');
    await runner.query('DROP OWNED BY tjsws_projector, tjsws_api');
  }
}

/**
 * It gets its password when it is set up. Whoever migrates must be able to hand tables over to it; a server's
 * administrator who made the role before has granted that.
 */
const role = (name: string): string => `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN
      CREATE ROLE ${name} NOLOGIN;
      GRANT ${name} TO CURRENT_USER;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`;

const STATEMENTS = [
  role('tjsws_projector'),
  role('tjsws_api'),

  'GRANT USAGE ON SCHEMA journal TO tjsws_projector, tjsws_api',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA journal TO tjsws_projector',
  'REVOKE UPDATE, DELETE ON journal.event, journal.log_key FROM tjsws_projector',
  'GRANT SELECT ON journal.event, journal.checkpoint TO tjsws_api',

  'GRANT USAGE, CREATE ON SCHEMA read, disclosure TO tjsws_projector',
  // Read models that an earlier release built.
  `DO $$ DECLARE relation regclass; BEGIN
    FOR relation IN SELECT oid FROM pg_class
      WHERE relnamespace IN ('read'::regnamespace, 'disclosure'::regnamespace) AND relkind IN ('r', 'v')
    LOOP EXECUTE format('ALTER TABLE %s OWNER TO tjsws_projector', relation); END LOOP;
  END $$`,
  'GRANT USAGE ON SCHEMA read, disclosure TO tjsws_api',
  'GRANT SELECT ON ALL TABLES IN SCHEMA read, disclosure TO tjsws_api',
  `ALTER DEFAULT PRIVILEGES FOR ROLE tjsws_projector IN SCHEMA read, disclosure
    GRANT SELECT ON TABLES TO tjsws_api`,

  'GRANT USAGE ON SCHEMA identity TO tjsws_api',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO tjsws_api',
  'REVOKE UPDATE, DELETE ON identity.access_log FROM tjsws_api',
  'ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tjsws_api',
];

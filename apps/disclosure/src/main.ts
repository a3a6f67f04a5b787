import { common, databaseUrl, httpLimits, listen, port, runProcess, text, url } from '#runtime';
import { createSite } from './server.js';

const footerText = { default: '', parse: text } as const;
/** As the browser of a reader reaches it; empty: nowhere. */
const address = (value: string): string =>
  value === '' ? '' : url('http', 'https')(value).replace(/\/+$/, '');

await runProcess(
  'disclosure',
  {
    ...common,
    ...httpLimits,
    DISCLOSURE_PORT: { default: '3001', parse: port },
    DISCLOSURE_DATABASE_URL: databaseUrl,
    SITE_SPONSOR: footerText,
    SITE_CONTACT: footerText,
    SITE_CODE: footerText,
    SITE_ICP_NUMBER: footerText,
    SITE_POLICE_NUMBER: footerText,
    /** The API's `/api/feedback`; without it no form is shown. */
    FEEDBACK_URL: { default: '', parse: address },
  },
  async (config, log) => {
    const site = {
      sponsor: config.SITE_SPONSOR,
      contact: config.SITE_CONTACT,
      siteCode: config.SITE_CODE,
      icpNumber: config.SITE_ICP_NUMBER,
      policeNumber: config.SITE_POLICE_NUMBER,
      feedbackUrl: config.FEEDBACK_URL,
    };
    const app = await createSite(config.DISCLOSURE_DATABASE_URL, site, log, config);
    await listen(app, config.DISCLOSURE_PORT, '0.0.0.0', 'DISCLOSURE_PORT');
    log.info('listening', { url: await app.getUrl() });
    return () => app.close();
  },
);

/** The role of the public process: it reads views of the schema `disclosure` and nothing else. */
// @ts-nocheck

export const PUBLIC_READER = 'tjsws_disclosure';

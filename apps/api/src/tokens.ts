/** What is injected by name because it has no class. */
export const CLOCK = Symbol('clock');
export const LOGGER = Symbol('logger');

// @ts-nocheck
export * from './projection.js';
export { foldHistory, type Until } from './history.js';
export { endOfLogAt, readJournal, type JournalEvent, type JournalFilter } from './journal.js';
export { loadLogKey, LogKeyFault, type LogKey } from './log-key.js';
export * from './outbox.js';
export { countParked, type Parked } from './parking.js';
export { ProjectionProgress, readCheckpoint, type Checkpoint, type Reached } from './progress.js';
export { Projector, type ProjectorObserver, type ProjectorOptions } from './projector.js';
export { rebuild, rebuildMissing, RebuildStopped, type RebuildOptions } from './rebuild.js';

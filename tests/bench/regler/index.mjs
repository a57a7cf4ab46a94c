export { matKriterier } from './kriterier.mjs';
export { matMinuter } from './minuter.mjs';

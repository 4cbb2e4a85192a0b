import type { MigrationStep } from './step.ts';

/** Version 4: what templates said before they were changed, and their pictures. Templates stay as they are. Frozen. */
export const v004: MigrationStep = {
	version: 4,
	stores: { templateVersions: 'id, templateId', images: 'id' },
	reads: [],
	migrate: () => ({ templateVersions: [], images: [] }),
};

import type { AlikeView } from '../../messaging/organise-requests.ts';
import { readLanguage } from '../../signals/language.ts';
import { saveTemplate } from '../../store/own-templates.ts';
import { setFavourite } from '../../store/template-favourites.ts';
import {
	createFolder,
	deleteFolder,
	listFolders,
	moveFolder,
	moveTemplates,
} from '../../store/template-folders.ts';
import { addImage, getImages } from '../../store/template-images.ts';
import { eraseTemplates, listTrash, restoreTemplates } from '../../store/template-trash.ts';
import { listVersions } from '../../store/template-versions.ts';
import { parseTemplate } from '../../templates/check.ts';
import { folderFault } from '../../templates/folders.ts';
import { templateFromMessage } from '../../templates/from-message.ts';
import { STARTER_TEMPLATES } from '../../templates/starter.ts';
import { starterFolder } from '../../templates/starter-folders.ts';
import { MAX_IMAGE_BYTES } from '../../templates/template.ts';
import { isStarterId, slugOf } from '../../templates/variants.ts';
import { knownTexts } from '../known-texts.ts';
import { nearDuplicates } from '../near-duplicates.ts';
import type { Office } from '../office.ts';
import { RefusedRequest } from '../refused-request.ts';
import { usesForSearch } from '../template-index.ts';
import { placeOn } from '../templates-at-hand.ts';
import type { AnswerMap } from './answer-map.ts';

type OrganiseRequests =
	| 'templates/alike'
	| 'template/favourite'
	| 'template/from-message'
	| 'template/create'
	| 'folders/list'
	| 'images/get'
	| 'templates/shelf'
	| 'template/versions'
	| 'templates/trash'
	| 'trash/restore'
	| 'trash/erase'
	| 'folder/create'
	| 'folder/move'
	| 'folder/delete'
	| 'templates/move'
	| 'image/add';

/** Templates changed: suggestions and the help while typing are told. */
async function changed(office: Office): Promise<null> {
	await office.sessions.everythingChanged();
	await office.templatesChanged();
	return null;
}

export const organiseAnswers: AnswerMap<OrganiseRequests> = {
	async 'templates/alike'({ texts }, office) {
		const { near, byId } = await nearDuplicates(await office.db());
		return {
			alike: texts.map((text) =>
				near.like(text).flatMap(({ id, score }): AlikeView[] => {
					const one = byId.get(id);
					return one ? [{ id, title: one.title, body: one.body, starter: isStarterId(id), score }] : [];
				}),
			),
		};
	},
	async 'template/favourite'({ templateId, on }, office) {
		await setFavourite(await office.db(), templateId, on, office.context());
		return changed(office);
	},
	async 'template/from-message'({ text, buyerId }, office, asker) {
		const open = asker.tabId === null ? null : (office.sessions.get(asker.tabId)?.open ?? null);
		const known = await knownTexts(await office.db(), buyerId ?? open?.buyerId ?? null, open);
		const { language } = readLanguage(text, null);
		return { ...templateFromMessage(text, known), language: language === 'other' ? null : language };
	},
	async 'template/create'({ title, body, language, folder }, office) {
		const parsed = parseTemplate({
			id: '',
			language,
			title: title.trim(),
			body,
			service: 'information',
			situation: {},
			tags: [],
			...(folder.length > 0 ? { folder } : {}),
		});
		if (!parsed.ok)
			throw new RefusedRequest(
				parsed.problem === 'broken-body' ? parsed.error.message : { key: 'templates.error.not-a-template' },
			);
		const id = await saveTemplate(await office.db(), parsed.template, office.context());
		await changed(office);
		return { id };
	},
	async 'folders/list'(_request, office) {
		return { folders: await listFolders(await office.db()) };
	},
	async 'images/get'({ ids }, office) {
		const rows = await getImages(await office.db(), ids);
		return { images: rows.map(({ id, name, type, size, data }) => ({ id, name, type, size, data })) };
	},
	async 'templates/shelf'({ language }, office) {
		const db = await office.db();
		const [folders, uses, place, trash] = await Promise.all([
			listFolders(db),
			usesForSearch(db),
			placeOn(db, null),
			listTrash(db, office.context()),
		]);
		const starterFolders = Object.fromEntries(
			STARTER_TEMPLATES.filter((one) => one.language === 'en').map(
				({ id }) => [slugOf(id), starterFolder(id, language) ?? []] as const,
			),
		);
		return { folders, starterFolders, uses, shopName: place.shop, trashed: trash.length };
	},
	async 'template/versions'({ templateId }, office) {
		return { versions: await listVersions(await office.db(), templateId) };
	},
	async 'templates/trash'(_request, office) {
		return { trash: await listTrash(await office.db(), office.context()) };
	},
	async 'trash/restore'({ ids }, office) {
		await restoreTemplates(await office.db(), ids, office.context());
		return changed(office);
	},
	async 'trash/erase'({ ids }, office) {
		await eraseTemplates(await office.db(), ids, office.context());
		return null;
	},
	async 'folder/create'({ path }, office) {
		const db = await office.db();
		const fault = folderFault(await listFolders(db), path, null);
		if (fault) throw new RefusedRequest({ key: `organise.folder.error.${fault}` });
		await createFolder(db, path, office.context());
		return null;
	},
	async 'folder/move'({ from, to }, office) {
		const db = await office.db();
		const fault = folderFault(await listFolders(db), to, from);
		if (fault) throw new RefusedRequest({ key: `organise.folder.error.${fault}` });
		await moveFolder(db, from, to, office.context());
		return changed(office);
	},
	async 'folder/delete'({ path }, office) {
		const ids = await deleteFolder(await office.db(), path, office.context());
		await changed(office);
		return { ids };
	},
	async 'templates/move'({ ids, folder }, office) {
		await moveTemplates(await office.db(), ids, folder, office.context());
		return changed(office);
	},
	async 'image/add'({ id, name, mime, data }, office) {
		const image = await addImage(
			await office.db(),
			{ ...(id !== undefined && { id }), name, type: mime, data },
			office.context(),
		);
		if (!image)
			throw new RefusedRequest({
				key: 'organise.image.error.size',
				params: { most: MAX_IMAGE_BYTES / 1024 / 1024 },
			});
		return { image };
	},
};

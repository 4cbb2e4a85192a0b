/** Hands a file to the browser's own download. */
export function download(file: {
	fileName: string;
	mime: string;
	content: string | Uint8Array<ArrayBuffer>;
}): void {
	const url = URL.createObjectURL(new Blob([file.content], { type: file.mime }));
	const link = document.createElement('a');
	link.href = url;
	link.download = file.fileName;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the address after this turn; a minute is ample, and then the memory is free again.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

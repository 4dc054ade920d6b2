/** Keeps texts by key, at once or with a promise. */
export interface SnapshotStorage {
	get(key: string): string | null | undefined | PromiseLike<string | null | undefined>;
	put(key: string, text: string): unknown;
}
/**
 * Keeps one snapshot in a file, whose folder is made if need be. The file is
 * replaced as a whole, so that no reader sees half of it. Clients with other URLs
 * need files of their own.
 */
export declare function fileStorage(path: string | URL): SnapshotStorage;

export {};

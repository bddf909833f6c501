/** A text as kept, with the version that a careful replacement needs. */
export interface KeptText {
  readonly text: string;
  readonly version: string;
}

/**
 * Where messages and what belongs to them are kept: Netlify Blobs when published, files in the
 * preview. Each call throws when the store cannot be reached.
 */
export interface KeyStore {
  /** Writes unless the key is there already. @returns true when it wrote */
  add(key: string, text: string): Promise<boolean>;
  find(key: string): Promise<KeptText | undefined>;
  /** Writes only where the version is still the one given. @returns true when it wrote */
  replace(key: string, text: string, version: string): Promise<boolean>;
  /** Lists the keys that begin with a prefix. */
  list(prefix: string): Promise<readonly string[]>;
  /** Deleting what is not there is no fault. */
  delete(key: string): Promise<void>;
}

/** The folders a site is written to. Absolute paths of folders that exist and are empty. */
export interface OutputFolders {
  readonly public: string;
  readonly residents: string;
}

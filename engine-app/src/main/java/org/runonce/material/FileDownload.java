package org.runonce.material;

import java.nio.file.Path;

/** A file with its content, for somebody who may read it. */
public record FileDownload(StoredFile file, Path content) {}

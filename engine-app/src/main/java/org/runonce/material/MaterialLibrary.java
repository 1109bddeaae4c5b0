package org.runonce.material;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.MaterialRequirement;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files by their content, and the materials of each case. */
@Service
public class MaterialLibrary {
    private final FileFolder folder;
    private final FileTable files;
    private final CaseMaterials cases;
    private final ObjectProvider<FileAccess> access;
    private final Clock clock;

    MaterialLibrary(
            FileFolder folder, FileTable files, CaseMaterials cases, ObjectProvider<FileAccess> access, Clock clock) {
        this.folder = folder;
        this.files = files;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    /** The content is on disk before this returns; the same content lies there once. */
    public StoredFile store(InputStream content, @Nullable String fileName, Actor by) throws IOException {
        String name = FileNames.clean(fileName);
        try (FileFolder.Received received = folder.receive(content)) {
            FileKind kind = ContentCheck.kindOf(received, name);
            folder.keep(received);
            StoredFile file = new StoredFile(
                    UUID.randomUUID().toString(),
                    received.sha256(),
                    received.size(),
                    kind.mediaType(),
                    name,
                    by.userId(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            files.add(file);
            return file;
        }
    }

    /** For its uploader and for whoever may see a case it was handed in for; refused to everybody else. */
    @Transactional(readOnly = true)
    public FileDownload open(String fileId, Actor reader) {
        StoredFile file = files.find(fileId)
                .orElseThrow(() -> Problem.notFound("file-not-found", "没有这个文件", "There is no such file"));
        if (!mayRead(file, reader)) {
            throw Problem.forbidden("file-not-yours", "这个文件不是您上传的，您也不能查看它所在的办件", "You may not read this file");
        }
        return new FileDownload(file, folder.path(file.sha256()));
    }

    private boolean mayRead(StoredFile file, Actor reader) {
        return file.uploadedBy().equals(reader.userId())
                || cases.casesWith(file.id()).stream()
                        .anyMatch(caseNumber -> access.stream().anyMatch(it -> it.maySee(caseNumber, reader)))
                || access.stream().anyMatch(it -> it.casesHolding(file.id()).stream()
                        .anyMatch(caseNumber -> it.maySee(caseNumber, reader)));
    }

    /** Which of the files this person has uploaded. */
    @Transactional(readOnly = true)
    public Set<String> uploadedBy(Actor actor, Collection<String> fileIds) {
        return files.find(fileIds).stream()
                .filter(it -> it.uploadedBy().equals(actor.userId()))
                .map(StoredFile::id)
                .collect(Collectors.toSet());
    }

    /**
     * Opens the case's list of materials with what came with the application (cycle 1). A fault in what was supplied
     * is named under {@code /materials}.
     */
    @Transactional
    public List<CaseMaterial> provide(
            String caseNumber, List<MaterialRequirement> requirements, List<Supplied> supplied, Actor by) {
        cases.open(caseNumber, requirements);
        cases.supply(caseNumber, 1, supplied, by, CaseMaterials.BEFORE_ACCEPTANCE);
        return cases.list(caseNumber);
    }

    /** Before acceptance: hands in again or for the first time, in a later cycle. */
    @Transactional
    public List<CaseMaterial> supplement(String caseNumber, int cycle, List<Supplied> supplied, Actor by) {
        cases.supply(caseNumber, cycle, supplied, by, CaseMaterials.BEFORE_ACCEPTANCE);
        return cases.list(caseNumber);
    }

    /** Accepting with a gap: what may come later is owed from now on. Refused while a required material is missing. */
    @Transactional
    public List<CaseMaterial> acceptWithGap(String caseNumber) {
        cases.acceptWithGap(caseNumber);
        return cases.list(caseNumber);
    }

    /** After acceptance: only what is owed may still be handed in. */
    @Transactional
    public List<CaseMaterial> fillGap(String caseNumber, int cycle, List<Supplied> supplied, Actor by) {
        cases.supply(caseNumber, cycle, supplied, by, CaseMaterials.OWED);
        return cases.list(caseNumber);
    }

    /** In the order of the matter; empty for a case that has none. */
    @Transactional(readOnly = true)
    public List<CaseMaterial> list(String caseNumber) {
        return cases.list(caseNumber);
    }

    @Transactional(readOnly = true)
    public MissingMaterials missing(String caseNumber) {
        return cases.missing(caseNumber, null);
    }

    /** Counts only these materials: after a correction, those of its notice. */
    @Transactional(readOnly = true)
    public MissingMaterials missing(String caseNumber, Collection<String> only) {
        return cases.missing(caseNumber, only);
    }
}

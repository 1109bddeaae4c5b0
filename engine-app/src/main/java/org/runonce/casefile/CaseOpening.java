package org.runonce.casefile;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases: from a submitted application, and the items of a package. */
@Component
@Transactional
public class CaseOpening {
    private static final String QUERY_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final CaseFileRepository files;
    private final CaseDepartmentRepository departments;
    private final CaseNumbers numbers;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final CaseMoves moves;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CaseOpening(
            CaseFileRepository files,
            CaseDepartmentRepository departments,
            CaseNumbers numbers,
            CaseClocks clocks,
            Timeline timeline,
            CaseMoves moves,
            Clock clock) {
        this.files = files;
        this.departments = departments;
        this.numbers = numbers;
        this.clocks = clocks;
        this.timeline = timeline;
        this.moves = moves;
        this.clock = clock;
    }

    /** Opens a submitted case and returns its number. */
    public String open(OpenCase command, Actor actor) {
        CaseFile file = draft(command.matter(), command.situation(), command.party());
        file.applicantUser = command.applicantUser();
        file.applicantOffice = command.applicantOffice();
        file.channel = command.channel();
        file.data = command.data().toString();
        file.submittedAt = clock.instant();
        files.save(file);
        Matter matter = command.matter().matter();
        departments.save(new CaseDepartment(file.number, matter.lead(), true));
        matter.co().forEach(it -> departments.save(new CaseDepartment(file.number, it, false)));
        moves.moved(file, CaseEvent.SUBMIT, actor, "提交申请：" + file.matterName, true);
        return file.number;
    }

    /** Opens an item of a package as a case of its own, already accepted with its package. */
    public String openItem(String packageNumber, Matter.PackageItem item) {
        CaseFile parent = moves.required(packageNumber);
        CaseFile file = draft(moves.published(parent), parent.situation, parent.party());
        file.matterName = parent.matterName + "·" + item.name();
        file.parentNumber = parent.number;
        file.itemId = item.id();
        file.leadDepartment = item.department();
        file.applicantUser = parent.applicantUser;
        file.applicantOffice = parent.applicantOffice;
        file.channel = parent.channel;
        file.data = parent.data;
        file.cycle = 1;
        file.submittedAt = parent.submittedAt;
        file.receivedAt = parent.receivedAt;
        file.receivedByName = parent.receivedByName;
        file.acceptedOn = parent.acceptedOn;
        file.acceptedBy = parent.acceptedBy;
        file.acceptanceKind = parent.acceptanceKind;
        for (CaseEvent step : List.of(CaseEvent.SUBMIT, CaseEvent.RECEIVE, CaseEvent.ACCEPT, CaseEvent.DISPATCH)) {
            file.move(step);
        }
        files.save(file);
        departments.save(new CaseDepartment(file.number, item.department(), true));
        clocks.start(
                file,
                ClockKind.PROMISED,
                CaseMoves.acceptedOn(parent),
                item.limit().timeLimit(),
                "随一件事受理",
                CaseMoves.basis(item.limit()),
                Actor.SYSTEM);
        moves.refreshDue(file);
        timeline.add(file.number, "OPEN_ITEM", "随一件事 " + parent.number + " 受理，由各部门分别办理", Actor.SYSTEM, true);
        return file.number;
    }

    private CaseFile draft(MatterVersion published, String situation, Party party) {
        Matter matter = published.matter();
        CaseFile file = new CaseFile();
        file.number = numbers.next();
        file.matterCode = matter.code();
        file.matterVersion = published.version();
        file.matterName = matter.name();
        file.publicMatter = matter.scope() == Matter.Scope.PUBLIC;
        file.situation = situation;
        file.party = party;
        file.acceptingAuthority = matter.acceptingAuthority();
        file.leadDepartment = matter.lead();
        file.queryCode = queryCode();
        return file;
    }

    private String queryCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(QUERY_ALPHABET.charAt(random.nextInt(QUERY_ALPHABET.length())));
        }
        return code.toString();
    }
}

package org.runonce.casefile;

import static org.runonce.casefile.CaseState.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What may happen to a case, and from which state it leads to which. What is not listed here is an illegal move. */
public enum CaseEvent {
    SUBMIT("提交", from(DRAFT).to(SUBMITTED)),
    RECEIVE("收件", from(SUBMITTED).to(RECEIVED)),
    /** 行政许可法32条(三): an error that can be corrected on the spot is corrected on the spot. */
    FIX_ON_SPOT("当场更正", from(SUBMITTED).to(SUBMITTED)),
    ASK_CORRECTION("补正告知", from(RECEIVED).to(CORRECTION)),
    CORRECT("补正提交", from(CORRECTION).to(RECEIVED)),
    LET_CORRECTION_LAPSE("逾期未补正", from(CORRECTION).to(RETURNED)),
    ACCEPT("受理", from(RECEIVED).to(ACCEPTED)),
    ACCEPT_WITH_GAP("容缺受理", from(RECEIVED).to(ACCEPTED)),
    /** 行政许可法32条(四): no notice within five working days. */
    DEEM_ACCEPTED("视为受理", from(RECEIVED).to(ACCEPTED)),
    NOT_ACCEPT("不予受理", from(RECEIVED).to(NOT_ACCEPTED)),
    WITHDRAW(
            "撤回",
            from(SUBMITTED, RECEIVED, CORRECTION, ACCEPTED, IN_REVIEW, SUSPENDED, DECIDING)
                    .to(WITHDRAWN)),
    DISPATCH("转办分派", from(ACCEPTED).to(IN_REVIEW)),
    START_SPECIAL_PROCEDURE("特别程序开始", from(IN_REVIEW).to(SUSPENDED)),
    END_SPECIAL_PROCEDURE("特别程序结束", from(SUSPENDED).to(IN_REVIEW)),
    GATHER_OPINIONS("意见已齐", from(IN_REVIEW).to(DECIDING)),
    SEND_BACK("退回审查", from(DECIDING).to(IN_REVIEW)),
    DECIDE("作出决定", from(DECIDING).to(DECIDED)),
    COMPLETE("办结", from(DECIDED).to(COMPLETED)),
    DELIVER("送达", from(COMPLETED).to(DELIVERED)),
    RATE("评价", from(DELIVERED).to(RATED)),
    ARCHIVE("归档", from(DELIVERED, RATED).to(ARCHIVED)),
    TERMINATE(
            "终止",
            from(SUBMITTED, RECEIVED, CORRECTION, ACCEPTED, IN_REVIEW, SUSPENDED, DECIDING)
                    .to(TERMINATED));

    private final String zh;
    private final Map<CaseState, CaseState> moves;

    CaseEvent(String zh, Map<CaseState, CaseState> moves) {
        this.zh = zh;
        this.moves = moves;
    }

    public String zh() {
        return zh;
    }

    /** Where the event leads from the state; empty where the move is illegal. */
    public Optional<CaseState> after(CaseState state) {
        return Optional.ofNullable(moves.get(state));
    }

    private static Start from(CaseState... states) {
        return new Start(states);
    }

    private record Start(CaseState... states) {
        Map<CaseState, CaseState> to(CaseState end) {
            Map<CaseState, CaseState> moves = new EnumMap<>(CaseState.class);
            Arrays.stream(states).forEach(state -> moves.put(state, end));
            return moves;
        }
    }
}

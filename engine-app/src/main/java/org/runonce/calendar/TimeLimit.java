package org.runonce.calendar;

/** How long somebody has, e.g. 20 working days; 0 means on the spot. */
public record TimeLimit(int amount, LimitUnit unit) {
    /** Longer than any limit of law; it keeps a mistyped figure from walking through centuries. */
    public static final int LONGEST = 3_660;

    public TimeLimit {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("a time limit has 0 to " + LONGEST + " units: " + amount);
        }
    }

    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, LimitUnit.WORKING_DAY);
    }

    public boolean onTheSpot() {
        return amount == 0;
    }

    public String inWords() {
        return onTheSpot() ? "当场" : amount + unit.zh();
    }

    TimeLimit plus(TimeLimit more) {
        return new TimeLimit(amount + more.amount, unit);
    }
}

package org.runonce.document;

/**
 * What stands on a seal: the unit around, its kind below.
 *
 * @param kind empty where the seal does not name one
 * @param demo made for the demo, and says so
 */
public record SealFace(String unit, String kind, boolean demo) {
    static final String DEMO = "（演示印章）";

    /** @param kind of the seals of this kind of document; an older document may bear another */
    static SealFace of(String inscription, String kind) {
        boolean demo = inscription.endsWith(DEMO);
        String own = demo ? inscription.substring(0, inscription.length() - DEMO.length()) : inscription;
        boolean usual = own.endsWith(kind);
        String unit = usual ? own.substring(0, own.length() - kind.length()) : own;
        return new SealFace(unit.replaceAll("[(（].*?[)）]", ""), usual ? kind : "", demo);
    }
}

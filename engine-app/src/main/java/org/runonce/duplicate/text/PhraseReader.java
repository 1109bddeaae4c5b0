package org.runonce.duplicate.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a text apart: first the words the files know, the longest first; what is left goes to the Chinese analyser. */
final class PhraseReader {
    private static final Pattern STOPS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private final Lexicon lexicon;
    private final Map<String, List<String>> parts = new ConcurrentHashMap<>();
    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new HMMChineseTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    };

    PhraseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Phrase read(String text) {
        Taken taken = new Taken();
        String plain = Plain.text(text);
        int rest = 0;
        int at = 0;
        while (at < plain.length()) {
            String known = lexicon.knownAt(plain, at);
            if (known == null) {
                at++;
                continue;
            }
            words(plain.substring(rest, at)).forEach(word -> taken.add(lexicon.other(word)));
            taken.add(lexicon.known(known));
            taken.words.addAll(parts.computeIfAbsent(known, this::words));
            at += known.length();
            rest = at;
        }
        words(plain.substring(rest)).forEach(word -> taken.add(lexicon.other(word)));
        return taken.phrase();
    }

    private static final class Taken {
        final Map<String, Double> terms = new HashMap<>();
        final Set<String> words = new HashSet<>();
        final Set<Intent> intents = EnumSet.noneOf(Intent.class);

        void add(Lexicon.Entry entry) {
            intents.add(entry.intent());
            if (entry.weight() > 0) {
                terms.put(entry.term(), entry.weight());
                words.add(entry.term());
            }
        }

        Phrase phrase() {
            return new Phrase(terms, words, Intent.of(intents));
        }
    }

    /** Piece by piece between the stops, so that a word does not depend on what stands on the other side of them. */
    private List<String> words(String text) {
        return STOPS.splitAsStream(text).flatMap(it -> analysed(it).stream()).toList();
    }

    private List<String> analysed(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.codePoints().allMatch(Character::isLetterOrDigit)) {
                    words.add(term.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return words;
    }
}

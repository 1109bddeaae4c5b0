package org.runonce.duplicate.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Offers the functions worth comparing closely: those that share the weightiest words. It lies in memory and is made
 * anew at every start.
 */
public final class FunctionIndex implements AutoCloseable {
    /** A function by what it belongs to and its place there. */
    public record Place(String code, int at) {}

    private static final String CODE = "code";
    private static final String AT = "at";
    private static final String WORD = "word";

    private final IndexWriter writer;
    private final SearcherManager searchers;

    public FunctionIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** @param functions the words of each function, in their order */
    public void put(String code, List<Set<String>> functions) {
        List<Document> documents = new ArrayList<>();
        for (int at = 0; at < functions.size(); at++) {
            documents.add(document(code, at, functions.get(at)));
        }
        try {
            writer.updateDocuments(new Term(CODE, code), documents);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Document document(String code, int at, Set<String> words) {
        Document document = new Document();
        document.add(new StringField(CODE, code, Field.Store.YES));
        document.add(new StoredField(AT, at));
        words.forEach(word -> document.add(new StringField(WORD, word, Field.Store.NO)));
        return document;
    }

    public List<Place> find(Map<String, Double> words, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach((word, weight) -> query.add(wanted(word, weight), BooleanClause.Occur.SHOULD));
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Place> places = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
                    Document found = searcher.storedFields().document(hit.doc);
                    places.add(new Place(
                            found.get(CODE), found.getField(AT).numericValue().intValue()));
                }
                return places;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static BoostQuery wanted(String word, double weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(WORD, word))), (float) weight);
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("an index in memory cannot be used", e);
    }
}

package org.groundswell.app.improvement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.search.Facet;

/**
 * What another capability knows of improvements that people narrow the library by. A bean; whoever changes any of it
 * calls {@link org.groundswell.app.search.Search#changed} with {@link ImprovementDocuments#id} in the same transaction.
 */
public interface FacetSource {

    /** The values of each of these improvements, in a fixed number of queries; one of which nothing is known is absent. */
    Map<ImprovementId, Map<Facet, List<String>>> of(Set<ImprovementId> improvements);

    /** Its facets whose values have an order that means something, with all their values in that order. */
    Map<Facet, List<String>> inOrder();
}

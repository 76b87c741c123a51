package nl.lotwijzer.sortition;

import java.util.List;

/**
 * A pool with known answers.
 *
 * @param ids the registrants by place in the pool
 */
record Instance(List<String> ids, Pool pool, List<Quota> quotas) {

    SelectionRules rules(int panelSize) {
        return new SelectionRules(panelSize, quotas);
    }
}

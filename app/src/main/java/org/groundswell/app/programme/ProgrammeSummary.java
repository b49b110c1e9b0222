package org.groundswell.app.programme;

/**
 * One line of the list of programmes.
 *
 * @param improvementCode names the improvement in addresses
 * @param targets         sites on the target list now
 */
public record ProgrammeSummary(
        ProgrammeId id,
        String code,
        String name,
        String owner,
        ProgrammeState state,
        String improvementCode,
        String improvementTitle,
        int targets,
        String synthetic) {}

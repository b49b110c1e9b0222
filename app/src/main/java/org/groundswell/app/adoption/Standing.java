package org.groundswell.app.adoption;

/**
 * An event that stands after all corrections.
 *
 * @param position position of the row that says so now: the event itself, or its latest correction
 */
public record Standing(int position, int storyPosition, StageClaim claim) {

    public AdoptionStage stage() {
        return claim.stage();
    }
}

package org.groundswell.app.adoption;

import org.groundswell.app.programme.ProgrammeId;

/** An adoption has reached another stage, or what was said about its stage has been put right. */
public record AdoptionMoved(AdoptionId adoption, ProgrammeId programme, StageEvent event) {}

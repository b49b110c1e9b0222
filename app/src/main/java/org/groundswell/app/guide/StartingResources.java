package org.groundswell.app.guide;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sees at each start that the library holds the works of the guide. */
@Component
class StartingResources implements SmartInitializingSingleton {

    private final Resources resources;

    StartingResources(Resources resources) {
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        resources.addStartingContent();
    }
}

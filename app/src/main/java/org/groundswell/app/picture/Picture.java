package org.groundswell.app.picture;

/**
 * A picture and what is said about it.
 *
 * @param alternative what can be seen, for those who cannot see it
 * @param rights      who holds the rights, and the licence if there is one
 */
public record Picture(PictureId id, String alternative, String rights, Shown small, Shown large) {

    /**
     * The picture in one width, in pixels.
     *
     * @param hash SHA-256 of its bytes, which names it in addresses
     */
    public record Shown(String hash, int width, int height) {

        public String address() {
            return "/pictures/" + hash;
        }
    }
}

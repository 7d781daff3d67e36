// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/** Sits before the screen: types, clicks and looks. */
final class Typist {
    private static final int PACE = 40;
    private static final long PATIENCE = 40_000;
    private static final long AGAIN = 3_000;

    private final Robot robot;
    private final Path pictures;

    /** A typist who draws what was on the screen, when something did not come about, in a folder. */
    Typist(Path pictures) throws AWTException {
        this.pictures = pictures;
        robot = new Robot();
        robot.setAutoDelay(PACE);
    }

    /** Clicks at a place. */
    void click(int x, int y) {
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Types small letters and spaces. */
    void type(String words) {
        words.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(this::press);
    }

    /** Presses a key. */
    void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    /** Presses a key together with the control key. */
    void pressWithControl(int key) {
        robot.keyPress(KeyEvent.VK_CONTROL);
        press(key);
        robot.keyRelease(KeyEvent.VK_CONTROL);
    }

    /** Waits until something is so. */
    void until(String what, Callable<Boolean> isSo) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!isSo.call()) {
            if (System.currentTimeMillis() > end) {
                draw("not-seen.png");
                fail("It did not come about that " + what + "; see the picture in " + pictures);
            }
            Thread.sleep(50);
        }
    }

    /** Does something again and again, as a patient person would, until something is so. */
    void insist(String what, Runnable action, Callable<Boolean> isSo) throws Exception {
        long[] next = {0};
        until(what, () -> {
            if (isSo.call()) {
                return true;
            }
            if (System.currentTimeMillis() > next[0]) {
                action.run();
                next[0] = System.currentTimeMillis() + AGAIN;
            }
            return false;
        });
    }

    private void draw(String name) throws IOException {
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        ImageIO.write(
                robot.createScreenCapture(new Rectangle(screen)),
                "png",
                pictures.resolve(name).toFile());
    }
}

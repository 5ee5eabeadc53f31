// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.twinloop.architecture.broken.ReadsChance;
import io.twinloop.architecture.broken.ReadsCharset;
import io.twinloop.architecture.broken.ReadsClock;
import io.twinloop.architecture.broken.ReadsEnvironment;
import io.twinloop.architecture.broken.ReadsFile;
import io.twinloop.architecture.broken.ReadsLocale;
import io.twinloop.architecture.broken.ReadsNetwork;
import io.twinloop.architecture.broken.ReadsZone;
import java.util.regex.Pattern;

/**
 * Something outside of subject, rulebooks and date that could change an answer, with the ways in which Java reads it.
 *
 * <p>A way is a pattern of full names. Every overload counts: a pattern that names one, such as the {@code now} without
 * arguments, lets the others pass.
 */
enum Source {
    CLOCK(
            ReadsClock.class,
            "java\\.time\\..*\\.now\\(.*",
            "java\\.time\\.(Clock|InstantSource)\\.(system|tick).*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
            "java\\.util\\.(Date|Calendar|GregorianCalendar)\\..*"),
    ZONE(
            ReadsZone.class,
            "java\\.time\\.ZoneId\\.systemDefault\\(.*",
            "java\\.time\\.Clock\\.systemDefaultZone\\(.*",
            "java\\.util\\.TimeZone\\..*"),
    LOCALE(
            ReadsLocale.class,
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*",
            "java\\.util\\.(Formatter|Scanner|ResourceBundle)\\..*",
            "java\\.text\\..*",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)"),
    CHARSET(
            ReadsCharset.class,
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"),
    ENVIRONMENT(
            ReadsEnvironment.class,
            "java\\.lang\\.System\\.(?!arraycopy|identityHashCode|currentTimeMillis|nanoTime).*",
            "java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*",
            "java\\.lang\\.(Runtime|ProcessHandle|ProcessBuilder)\\..*",
            "java\\.lang\\.management\\..*",
            "java\\.util\\.prefs\\..*",
            "java\\.util\\.logging\\..*"),
    CHANCE(
            ReadsChance.class,
            "java\\.util\\.(Random|SplittableRandom)\\..*",
            "java\\.util\\.random\\..*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.lang\\.(Strict)?Math\\.random\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(.*",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.lang\\.System\\.identityHashCode\\(.*",
            // The order in which threads get there.
            "java\\.util\\..*\\.parallel(Stream)?\\(.*"),
    FILE(
            ReadsFile.class,
            "java\\.io\\.(File|RandomAccessFile).*",
            "java\\.nio\\.(file|channels)\\..*",
            "java\\.lang\\.(Class|ClassLoader|Module)\\.getResource.*",
            "java\\.lang\\.ClassLoader\\.getSystemResource.*"),
    NETWORK(ReadsNetwork.class, "java\\.net\\.(?!URI\\.).*", "javax\\.(net|naming)\\..*", "java\\.rmi\\..*");

    /** A class in which each method reads the source in a way of its own. */
    final Class<?> reader;

    private final Pattern ways;

    Source(Class<?> reader, String... ways) {
        this.reader = reader;
        this.ways = Pattern.compile(String.join("|", ways));
    }

    /** Calls, and method references too. */
    ArchRule notRead() {
        return ArchRuleDefinition.noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "reads the " + name(),
                        (JavaAccess<?> access) ->
                                ways.matcher(access.getTarget().getFullName()).matches()))
                .because("the same subject, rulebooks and date give the same report, on every machine");
    }
}

// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/buildinfo.h"
#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/steppedclock.h"
#include "ui/common/actions.h"
#include "ui/common/clipboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/tools/aboutdialog.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Which program this is and what it stands on, for a person who has to say so.
class TestAbout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void linesThatAreNotOfTheListAreLeftOut()
    {
        const auto list = librariesFrom("name,package,licence,copyright,homepage\nZ,libz,Zlib,J & M,https://z\nhalf,a,line\n\n");
        const QList<Library> expected {{.name = u"Z"_s, .licence = u"Zlib"_s, .copyright = u"J & M"_s, .homepage = u"https://z"_s}};
        QCOMPARE(list, expected);
        QVERIFY(librariesFrom({}).isEmpty());
    }

    /// Whatever CMake looks for is in the list, and its package is one that packaging/dev knows to be there at run time.
    void everyLibraryLinkedIsListed()
    {
        QFile file(QStringLiteral(ATRIUM_SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QStringList names;
        for (const Library &library : libraries()) {
            QVERIFY(!library.licence.isEmpty() && !library.copyright.isEmpty() && library.homepage.startsWith("https://"_L1));
            names.append(library.name.toLower().remove(u'-'));
        }
        const QHash<QString, QString> known {{u"qt6"_s, u"qt"_s}, {u"qt6keychain"_s, u"qtkeychain"_s}, {u"httplib"_s, u"cpphttplib"_s},
            {u"xlsxwriter"_s, u"libxlsxwriter"_s}};
        static const QRegularExpression found(u"\\n(?:find_package|pkg_check_modules)\\((\\w+)"_s);
        int looked = 0;
        for (auto match = found.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1).toLower();
            if (name == "pkgconfig"_L1)
                continue;
            ++looked;
            QVERIFY2(names.contains(known.value(name, name)), qPrintable(name));
        }
        QVERIFY(looked >= 6);
    }

    void itOpensOnceSaysWhatItIsAndIsCopied()
    {
        Settings settings;
        SteppedClock clock;
        MainWindow window(&settings, &clock);
        window.show();
        window.actions()->get(ActionId::About)->trigger();
        const QPointer<AboutDialog> about = window.findChild<AboutDialog *>();
        QVERIFY(about);
        QVERIFY(QTest::qWaitForWindowActive(about));
        window.actions()->get(ActionId::About)->trigger();
        QCOMPARE(window.findChildren<AboutDialog *>().size(), 1);

        const BuildInfo info = buildInfo();
        auto *list = about->findChild<QPlainTextEdit *>(u"aboutLibraries"_s);
        QVERIFY(list->isReadOnly() && !list->accessibleName().isEmpty());
        for (const Library &library : libraries())
            QVERIFY2(list->toPlainText().contains(library.name) && list->toPlainText().contains(library.licence), qPrintable(library.name));
        auto *copy = about->findChild<QWidget *>(u"aboutCopy"_s);
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        const QString copied = copiedText();
        QVERIFY(copied.startsWith("Atrium\nVersion "_L1 + info.version));
        QVERIFY(copied.contains(info.qtRunning));
        QVERIFY(info.commit.isEmpty() || copied.contains(info.commit));
        QVERIFY(copied.contains("OpenSSL"_L1));
        QTest::keyClick(about, Qt::Key_Escape);
        QTRY_VERIFY(!about);
    }
};

QTEST_MAIN(TestAbout)
#include "tst_about.moc"

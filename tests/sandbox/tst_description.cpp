// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reports.h"
#include "network/sandbox/routes.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace atrium::sandbox;
using namespace Qt::StringLiterals;

/// resources/openapi/placewise.yaml describes what the sandbox serves, no more and no less. That both speak it is what
/// `packaging/dev fidelity` finds out.
class TestDescription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesEveryRoute();
    void marksEachOperation();
    void namesEveryReport();

private:
    struct Operation {
        QString contract {};
        QString source {};
    };
    static QString plain(QString path)
    {
        static const QRegularExpression variable(u"\\{[a-z_]+\\}"_s);
        return path.replace(variable, u"{}"_s);
    }

    QString m_text;
    QMap<QString, Operation> m_operations; // by verb and path
};

void TestDescription::initTestCase()
{
    QFile file(QStringLiteral(ATRIUM_SOURCE_DIR "/resources/openapi/placewise.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = QString::fromUtf8(file.readAll());
    static const QRegularExpression path(u"^  (/\\S+):$"_s);
    static const QRegularExpression verb(u"^    (get|post|put|patch|delete):$"_s);
    static const QRegularExpression mark(u"^      x-(contract|source): \"?([^\"]+)\"?$"_s);
    QString where;
    QString call;
    const QStringList lines = m_text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = path.match(line); match.hasMatch()) {
            where = plain(match.captured(1));
        } else if (const auto operation = verb.match(line); operation.hasMatch()) {
            call = operation.captured(1).toUpper() + u' ' + where;
            QVERIFY2(!m_operations.contains(call), qPrintable(call));
            m_operations.insert(call, {});
        } else if (const auto marked = mark.match(line); marked.hasMatch() && m_operations.contains(call)) {
            (marked.captured(1) == "contract"_L1 ? m_operations[call].contract : m_operations[call].source) = marked.captured(2);
        }
    }
}

void TestDescription::describesEveryRoute()
{
    QStringList served;
    for (const Route &route : routes()) {
        served.append(QString::fromLatin1(route.verb) + u' ' + plain(route.pattern));
    }
    served.sort();
    QCOMPARE(m_operations.keys(), served);
}

void TestDescription::marksEachOperation()
{
    for (auto one = m_operations.cbegin(); one != m_operations.cend(); ++one) {
        QVERIFY2(one->contract == "documented"_L1 || one->contract == "assumed"_L1, qPrintable(one.key()));
        QVERIFY2(!one->source.isEmpty(), qPrintable(one.key()));
        // The list of assumptions is section 8 of the contract, and what stands elsewhere was read somewhere.
        QVERIFY2(one->source.startsWith("8."_L1) == (one->contract == "assumed"_L1), qPrintable(one.key()));
    }
}

void TestDescription::namesEveryReport()
{
    for (const Report &report : reports()) {
        QVERIFY2(m_text.contains(u"        - "_s + report.name + u'\n'), qPrintable(QString(report.name)));
    }
}

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"

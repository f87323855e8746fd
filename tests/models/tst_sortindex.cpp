// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sortindex.h"

#include <QString>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestSortIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingComesLastInBothDirections()
    {
        const std::vector<std::optional<int>> keys {std::nullopt, 3, 1, std::nullopt, 2};
        const auto keyOf = [&](int row) { return keys.at(static_cast<size_t>(row)); };
        QCOMPARE(sortedIndex(5, keyOf, Qt::AscendingOrder), (std::vector<int> {2, 4, 1, 0, 3}));
        QCOMPARE(sortedIndex(5, keyOf, Qt::DescendingOrder), (std::vector<int> {1, 4, 2, 0, 3}));
    }

    void equalsKeepTheirOrderInBothDirections()
    {
        const std::vector<int> keys {1, 0, 1, 0, 1};
        const auto keyOf = [&](int row) { return std::optional(keys.at(static_cast<size_t>(row))); };
        QCOMPARE(sortedIndex(5, keyOf, Qt::AscendingOrder), (std::vector<int> {1, 3, 0, 2, 4}));
        QCOMPARE(sortedIndex(5, keyOf, Qt::DescendingOrder), (std::vector<int> {0, 2, 4, 1, 3}));
    }

    void nothing()
    {
        const auto keyOf = [](int) { return std::optional<int>(); };
        QVERIFY(sortedIndex(0, keyOf, Qt::AscendingOrder).empty());
        QCOMPARE(sortedIndex(3, keyOf, Qt::DescendingOrder), (std::vector<int> {0, 1, 2}));
    }

    void eachKeyIsMadeOnce()
    {
        int made = 0;
        const auto keyOf = [&](int row) {
            ++made;
            return std::optional(QString::number(row * 7919 % 1000));
        };
        const std::vector<int> order = sortedIndex(1000, keyOf, Qt::AscendingOrder);
        QCOMPARE(made, 1000);
        QCOMPARE(order.size(), size_t {1000});
    }

    void ownOrder()
    {
        const QStringList words {u"b"_s, u"A"_s, u"a"_s, u"C"_s};
        const auto less = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; };
        const auto keyOf = [&](int row) { return std::optional(words.at(row)); };
        QCOMPARE(sortedIndex(4, keyOf, Qt::AscendingOrder, less), (std::vector<int> {1, 2, 0, 3}));
    }
};

QTEST_GUILESS_MAIN(TestSortIndex)
#include "tst_sortindex.moc"

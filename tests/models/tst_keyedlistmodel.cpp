// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/rng.h"
#include "models/keyedlistmodel.h"
#include "tests/support/modelundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;

namespace {

struct Row {
    int id {};
    int value {};
    friend bool operator==(const Row &, const Row &) = default;
};

class Rows : public KeyedListModel<Row, int> {
public:
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rowAt(index.row()).id) : QVariant();
    }

protected:
    [[nodiscard]] int keyOf(const Row &row) const override { return row.id; }
};

QList<Row> plain(int count)
{
    QList<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.append({i, 0});
    return rows;
}

QList<Row> shuffled(QList<Row> rows, Rng &rng)
{
    for (qsizetype i = rows.size() - 1; i > 0; --i)
        rows.swapItemsAt(i, qsizetype(rng.below(quint64(i) + 1)));
    return rows;
}

/// Each signal of a model, counted.
struct Counts {
    explicit Counts(QAbstractItemModel *model)
        : inserted(model, &QAbstractItemModel::rowsInserted)
        , removed(model, &QAbstractItemModel::rowsRemoved)
        , moved(model, &QAbstractItemModel::rowsMoved)
        , changed(model, &QAbstractItemModel::dataChanged)
        , laidOut(model, &QAbstractItemModel::layoutChanged)
        , reset(model, &QAbstractItemModel::modelReset)
    {
    }
    QSignalSpy inserted, removed, moved, changed, laidOut, reset;
};

} // namespace

class TestKeyedListModel : public QObject {
    Q_OBJECT

private:
    /// Persistent indexes held through an edit must follow their row, or die with it.
    static void editHoldingIndexes(ModelUnderTest<Rows> &model, const QList<Row> &target)
    {
        QList<std::pair<int, QPersistentModelIndex>> held;
        for (int row = 0; row < model->rowCount(); ++row)
            held.append({model->rowAt(row).id, QPersistentModelIndex(model->index(row))});
        model->apply(target);
        QCOMPARE(model->rows(), target);
        for (const auto &one : std::as_const(held)) {
            const int id = one.first;
            const QPersistentModelIndex &index = one.second;
            const bool survives = std::any_of(target.begin(), target.end(), [&](const Row &row) { return row.id == id; });
            QCOMPARE(index.isValid(), survives);
            if (survives)
                QCOMPARE(model->rowAt(index.row()).id, id);
        }
    }

private Q_SLOTS:
    void randomEdits()
    {
        Rng rng(20251120);
        ModelUnderTest<Rows> model;
        const Counts counts(model.get());
        for (int edit = 0; edit < 3000; ++edit) {
            QList<Row> pool = shuffled(plain(16), rng);
            pool.resize(qsizetype(rng.below(13)));
            for (Row &row : pool)
                row.value = int(rng.below(3));
            editHoldingIndexes(model, pool);
        }
        QCOMPARE(counts.reset.count(), 0);
        QVERIFY(counts.moved.count() > 0);
    }

    /// Past a certain number of moves the order changes at once; indexes follow all the same.
    void manyMovesAreOneLayoutChange()
    {
        Rng rng(7);
        ModelUnderTest<Rows> model;
        model->apply(plain(400));
        const Counts counts(model.get());
        for (int edit = 0; edit < 10; ++edit) {
            QList<Row> target = shuffled(plain(450), rng);
            target.resize(400);
            editHoldingIndexes(model, target);
        }
        QCOMPARE(counts.reset.count(), 0);
        QCOMPARE(counts.moved.count(), 0);
        QCOMPARE(counts.laidOut.count(), 10);
    }

    void oneRowMovesInOneMove_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("to the top") << 49 << 0;
        QTest::newRow("to the bottom") << 0 << 49;
        QTest::newRow("up") << 30 << 12;
        QTest::newRow("down") << 12 << 30;
        QTest::newRow("to the next") << 12 << 13;
    }
    void oneRowMovesInOneMove()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        ModelUnderTest<Rows> model;
        model->apply(plain(50));
        const Counts counts(model.get());
        QList<Row> target = plain(50);
        target.move(from, to);
        editHoldingIndexes(model, target);
        QCOMPARE(counts.moved.count(), 1);
        QCOMPARE(counts.inserted.count() + counts.removed.count() + counts.changed.count() + counts.laidOut.count(), 0);
    }

    void onlyChangedRowsAreTold()
    {
        ModelUnderTest<Rows> model;
        model->apply(plain(10));
        const Counts counts(model.get());
        model->apply(plain(10));
        QCOMPARE(counts.changed.count(), 0);

        QList<Row> target = plain(10);
        target[2].value = target[3].value = target[7].value = 1;
        model->apply(target);
        QCOMPARE(counts.changed.count(), 2); // a run is one signal
        QCOMPARE(counts.changed.at(0).at(0).toModelIndex().row(), 2);
        QCOMPARE(counts.changed.at(0).at(1).toModelIndex().row(), 3);
        QCOMPARE(counts.changed.at(1).at(0).toModelIndex().row(), 7);
        QCOMPARE(counts.changed.at(1).at(1).toModelIndex().row(), 7);
    }

    void aRunIsOneSignal()
    {
        ModelUnderTest<Rows> model;
        const Counts counts(model.get());
        model->apply(plain(100));
        QCOMPARE(counts.inserted.count(), 1);
        model->apply(plain(100).mid(20, 60));
        QCOMPARE(counts.removed.count(), 2);
    }

    /// A page above, below or in between is inserted where it belongs, and no other row is told of.
    void oneRunThatComesIsOneSignal_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("above") << 0;
        QTest::newRow("between") << 20;
        QTest::newRow("below") << 60;
    }
    void oneRunThatComesIsOneSignal()
    {
        QFETCH(int, from);
        QList<Row> before = plain(100);
        before.remove(from, 40);
        ModelUnderTest<Rows> model;
        model->apply(before);
        const Counts counts(model.get());
        editHoldingIndexes(model, plain(100));
        QCOMPARE(counts.inserted.count(), 1);
        QCOMPARE(counts.inserted.at(0).at(1).toInt(), from);
        QCOMPARE(counts.inserted.at(0).at(2).toInt(), from + 39);
        QCOMPARE(counts.removed.count() + counts.moved.count() + counts.changed.count() + counts.laidOut.count(), 0);
        QCOMPARE(model->rowOf(99), 99);
    }

    /// A view answers a signal by something that ends in another list: that one is what stands in the end, and no key has another's row.
    void aListGivenWithinASignalComesAfterwards()
    {
        ModelUnderTest<Rows> model;
        model->apply({{1, 0}, {2, 0}, {3, 0}, {4, 0}});
        int nested = 0;
        connect(model.get(), &QAbstractItemModel::rowsRemoved, this, [&] {
            if (++nested == 1)
                model->apply({{4, 1}, {1, 1}});
        });
        model->apply({{5, 0}, {1, 0}, {4, 0}, {6, 0}});
        QCOMPARE(model->rows(), (QList<Row> {{4, 1}, {1, 1}}));
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->keyAt(row), model->rowAt(row).id);
    }
    void laterCopiesAreDropped()
    {
        ModelUnderTest<Rows> model;
        model->apply({{1, 10}, {2, 20}, {1, 11}});
        QCOMPARE(model->rows(), (QList<Row> {{1, 10}, {2, 20}}));
        QCOMPARE(model->rowOf(2), 1);
        QCOMPARE(model->rowOf(3), -1);
        QCOMPARE(model->keyAt(1), 2);
        model->apply({{1, 10}, {2, 20}, {3, 30}, {1, 11}, {3, 31}}); // also in a run that comes
        QCOMPARE(model->rows(), (QList<Row> {{1, 10}, {2, 20}, {3, 30}}));
        model->apply({{4, 40}, {3, 31}, {1, 10}, {2, 20}, {3, 30}});
        QCOMPARE(model->rows(), (QList<Row> {{4, 40}, {3, 31}, {1, 10}, {2, 20}}));
    }

    /// No figure is asserted; what was quadratic in rows would not come back within the suite's time-out.
    void manyRows()
    {
        Rng rng(3);
        ModelUnderTest<Rows> model;
        model->apply(plain(10'000));
        QList<Row> target = shuffled(plain(10'000), rng);
        model->apply(target);
        target.move(9'999, 0);
        target.remove(5'000, 100);
        model->apply(target);
        QCOMPARE(model->rows(), target);
    }
};

QTEST_GUILESS_MAIN(TestKeyedListModel)
#include "tst_keyedlistmodel.moc"

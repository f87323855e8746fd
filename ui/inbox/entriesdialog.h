// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QDialog>
#include <QList>

#include <algorithm>

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace atrium {

class Button;
class PlainLabel;
class UndoBar;

/// Where one writes things for later: their list, and beside it a line and a text of the one chosen. What is typed is kept as one types,
/// and what is deleted can be brought back for ten seconds. EntriesOf knows the things.
class EntriesDialog : public QDialog {
    Q_OBJECT
public:
    /// An outcome, in the foot.
    void say(const QString &sentence, bool trouble);

protected:
    struct Look {
        QString one {}; ///< "note": what names of objects begin with
        QString line {}; ///< "noteTime": the field above the text
        QSize size {}; ///< at first
        int listWidth {}; ///< at a text of 13 px
    };
    EntriesDialog(const Look &look, Clock *clock, QWidget *parent);

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    [[nodiscard]] virtual QString titleOf(int row) const = 0;
    /// Nothing is written there yet: it is not kept.
    [[nodiscard]] virtual bool isBlank(int row) const = 0;
    /// Into the fields, unless they hold it already: a cursor in them stays where it is.
    virtual void fill() = 0;
    /// In a field, by a person, about the row that is chosen.
    virtual void typed() = 0;
    virtual void add() = 0;
    virtual void removeChosen() = 0;
    virtual void bringBack() = 0;
    virtual void reword() = 0;

    [[nodiscard]] int chosenRow() const; ///< -1: none
    void chooseRow(int row);
    void showChosen();
    void addRow(); ///< at the end of the list
    void takeRow(int row);
    void nameRow(int row);
    void nameRows();
    void backToList(); ///< the keyboard
    void startUndo(const QString &sentence);

    QListWidget *m_list;
    Button *m_add;
    PlainLabel *m_lineWord;
    QLineEdit *m_line;
    PlainLabel *m_textWord;
    QPlainTextEdit *m_text;
    PlainLabel *m_hint; // below the text
    Button *m_remove;
    PlainLabel *m_outcome;
    Button *m_close;
    QHBoxLayout *m_foot; // outcome and close

private:
    void build();
    void walkInOrder();
    void connectParts();
    void measure();

    int m_listWidth;
    UndoBar *m_undo;
    QVBoxLayout *m_listFrame;
    QVBoxLayout *m_form;
    bool m_quiet {}; // list and fields are being filled by us
};

/// Its things: values with a text `id`.
template<class T>
class EntriesOf : public EntriesDialog {
protected:
    EntriesOf(const Look &look, Clock *clock, QWidget *parent)
        : EntriesDialog(look, clock, parent)
    {
    }

    virtual void keep(const T &one) = 0;
    virtual void drop(const T &one) = 0;
    /// "Deleted: ..."
    [[nodiscard]] virtual QString goneWords(const T &one) const = 0;

    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const T &one) { return one.id == id; });
        return it == m_rows.cend() ? -1 : static_cast<int>(it - m_rows.cbegin());
    }
    [[nodiscard]] T *chosen()
    {
        const int row = chosenRow();
        return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
    }
    /// What is there now. The order of the list stays, and so does one that was just begun.
    void setEntries(const QList<T> &now)
    {
        const auto isThere = [&](const T &one) {
            return std::any_of(now.begin(), now.end(), [&](const T &other) { return other.id == one.id; });
        };
        for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
            if (isThere(m_rows.at(row)) || isBlank(row))
                continue;
            m_rows.removeAt(row);
            takeRow(row);
        }
        for (const T &one : now) {
            if (const int row = rowOf(one.id); row >= 0) {
                m_rows[row] = one;
            } else {
                m_rows.append(one);
                addRow();
            }
        }
        nameRows();
        if (chosenRow() < 0 && !m_rows.isEmpty())
            chooseRow(0);
        showChosen();
    }
    void beginEntry(const T &one)
    {
        m_rows.append(one);
        addRow();
        nameRow(static_cast<int>(m_rows.size()) - 1);
        chooseRow(static_cast<int>(m_rows.size()) - 1);
    }
    void removeChosen() override
    {
        const int row = chosenRow();
        if (!chosen())
            return;
        const bool blank = isBlank(row);
        const T gone = m_rows.takeAt(row);
        takeRow(row);
        chooseRow(std::min(row, static_cast<int>(m_rows.size()) - 1));
        backToList();
        if (blank)
            return;
        m_gone = gone;
        drop(gone);
        startUndo(goneWords(gone));
    }
    void bringBack() override
    {
        keep(T(m_gone));
        if (rowOf(m_gone.id) < 0)
            setEntries(QList<T>(m_rows) << m_gone);
        chooseRow(rowOf(m_gone.id));
        backToList();
    }

    QList<T> m_rows; // as the list shows them

private:
    T m_gone {}; // the one removed last
};

} // namespace atrium

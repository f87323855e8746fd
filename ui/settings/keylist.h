// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/keysmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace atrium {

class Button;
class FlowLayout;
class PlainLabel;

/// All actions with their keys, and the way to other ones: choose a row, press Enter, press the new key. A key that another action has is
/// named with it, and taken over when the person says so. It shows a map and says which one is wanted; it keeps nothing.
class KeyList : public QWidget {
    Q_OBJECT
public:
    explicit KeyList(QWidget *parent);

    void present(const KeyMap &map);
    void reword();
    void measure();
    [[nodiscard]] QWidget *stop() const;

Q_SIGNALS:
    void chosen(const atrium::KeyMap &map);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<ActionId> current() const;
    void begin(); ///< the next key is the new one
    void take(const QString &keys);
    void give(const QString &keys);
    void leave(); ///< it stays as it is
    void say(const QString &sentence, bool trouble);
    void showButtons();

    KeysModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    PlainLabel *m_sentence;
    FlowLayout *m_answers;
    Button *m_takeOver;
    Button *m_keep;
    FlowLayout *m_deeds;
    Button *m_change;
    Button *m_none;
    Button *m_reset;
    bool m_listening {};
    QString m_wanted; // that another action has
};

} // namespace atrium

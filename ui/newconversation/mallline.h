// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"

#include <QWidget>

class QHBoxLayout;

namespace atrium {

class Button;
class PlainLabel;

/// Recipients of one mall, written to from another: both dots, one sentence with both names, and the way back to their mall.
class MallLine : public QWidget {
    Q_OBJECT
public:
    /// ground: painted as a strip of its own, with a button; without, as a line of what lies around it.
    MallLine(const QString &objectName, bool ground, QWidget *parent = nullptr);

    /// home: of the recipients; from: the one in view.
    void show(const QString &sentence, const Mall &home, const Mall &from);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void goWanted(); ///< write from their mall

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    bool m_ground;
    Mall m_home;
    Mall m_from;
    QHBoxLayout *m_row;
    QWidget *m_dots;
    PlainLabel *m_sentence;
    Button *m_go;
};

} // namespace atrium

// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace atrium {

class PlainLabel;

/// The dot of a mall beside its name.
class MallDot : public QWidget {
    Q_OBJECT
public:
    explicit MallDot(QWidget *parent = nullptr);
    void setScope(const QString &scope); ///< text of the customer scope, which the colour follows

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QString m_scope;
};

/// A sentence on warn soft with an icon, in as many lines as it takes. Hidden while it says nothing.
class WarnNote : public QWidget {
    Q_OBJECT
public:
    explicit WarnNote(const QString &objectName, QWidget *parent = nullptr);
    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    PlainLabel *m_sentence;
};

} // namespace atrium

// SPDX-License-Identifier: GPL-3.0-or-later
// What the main() of every test program does. Only those include it.
#pragma once

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>

namespace testing {

inline std::atomic<int> warnings{0};

// A warning of Qt is a defect of ours: it fails the run.
inline void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // What the windowless platform can't do, it says on each occasion.
    if (text.startsWith(QLatin1String("This plugin does not support")))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
}

template <typename Application>
int run(int argc, char **argv)
{
    // A foreign zone and a foreign locale: nothing may depend on the machine's own.
    qputenv("TZ", "Asia/Kathmandu");
    qputenv("LC_ALL", "tr_TR.UTF-8");
    qputenv("LANGUAGE", "tr");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The settings and caches of whoever runs the tests stay out of them.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());

    qInstallMessageHandler(countWarnings);
    Application app(argc, argv);
    const int failed = Catch::Session().run(argc, argv);
    if (warnings > 0)
        std::fprintf(stderr, "%d warning(s) of Qt: the run fails\n", warnings.load());
    return failed != 0 || warnings > 0 ? 1 : 0;
}

} // namespace testing

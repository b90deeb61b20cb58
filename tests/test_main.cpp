// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/test_main.h"

#include <QtGlobal>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace {

/// The tests by name. Not a plain global: tests are added before main, in any order.
std::map<std::string, TestRun, std::less<>> &tests()
{
    static std::map<std::string, TestRun, std::less<>> tests;
    return tests;
}

} // namespace

bool addTest(const char *file, TestRun run)
{
    std::string_view name = file;
    name.remove_prefix(name.rfind('/') + 1); // 0 where there is none
    tests().emplace(name.substr(0, name.find('.')), run);
    return true;
}

int main(int argc, char **argv)
{
    // The sanitizers' runtime (tests/sanitized.sh) is in this process. Our programs ask for it
    // themselves; in pdftotext, bash and Python it would only take time.
    qunsetenv("LD_PRELOAD");
    const auto test = argc > 1 ? tests().find(std::string_view(argv[1])) : tests().end();
    if (test != tests().end()) {
        argv[1] = argv[0];
        return test->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "Usage: %s TEST [ARGUMENT OF QT TEST]...\nwhere TEST is one of\n",
                 argv[0]);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "    %s\n", name.c_str());
    return EXIT_FAILURE; // nothing was tested
}

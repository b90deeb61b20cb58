# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D GIT=… -D SOURCE=… -D OUTPUT=… -P commit.cmake: writes the source that names the commit;
# an empty name if GIT is empty or fails.
set(commit "")
if(GIT)
    execute_process(COMMAND ${GIT} -c safe.directory=${SOURCE} -C ${SOURCE} rev-parse --short=10 HEAD
                    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
file(WRITE ${OUTPUT} "#include \"ui/base/commit.h\"\n\nconst char *const frontera::commit = \"${commit}\";\n")

// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues are resources; a library wants a source file all the same.

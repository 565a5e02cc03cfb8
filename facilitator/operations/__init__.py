"""Operations: what a user can do, one function a verb, one commit, one undo step."""

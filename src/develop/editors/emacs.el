;; Does in Emacs what its user would do: opens a report, looks at the findings, takes the first quick fix of one, saves. The settings are the README's.
;; Called with: emacs --batch -l SETTINGS -l emacs.el; LUXLINT_REPORT names the report, LUXLINT_SEEN the file to write to.
(require 'eglot)
(require 'json)

(defun luxlint-wait-for (done)
  "Let things happen until DONE says so, for twenty seconds at the most."
  (let ((until (time-add nil 20)))
    (while (and (not (funcall done)) (time-less-p nil until))
      (accept-process-output nil 0.05))))

(defun luxlint-marks ()
  "What Flymake marks in this buffer."
  (vconcat
   (mapcar (lambda (mark)
             `((line . ,(line-number-at-pos (flymake-diagnostic-beg mark)))
               (words . ,(buffer-substring-no-properties (flymake-diagnostic-beg mark) (flymake-diagnostic-end mark)))
               (message . ,(flymake-diagnostic-text mark))))
           (sort (flymake-diagnostics) (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))))

(let (seen offered)
  (condition-case problem
      (progn
        ;; In a batch nobody waits for a terminal, and hooks that connect after a command never run.
        (setq eglot-sync-connect 20 eglot-autoshutdown nil flymake-no-changes-timeout 0.05 flymake-start-on-flymake-mode t)
        (find-file (getenv "LUXLINT_REPORT"))
        (unless (eglot-managed-p) (apply #'eglot (eglot--guess-contact)))
        (luxlint-wait-for (lambda () (flymake-start) (> (length (flymake-diagnostics)) 0)))
        (push (cons 'marks (luxlint-marks)) seen)
        (let* ((marks (sort (flymake-diagnostics) (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))
               (before (length marks))
               (first (car marks)))
          (goto-char (flymake-diagnostic-beg first))
          (cl-letf (((symbol-function 'completing-read)
                     (lambda (_prompt choices &rest _)
                       (setq offered (mapcar #'car choices))
                       (caar choices))))
            ;; As if a key was pressed, not the mouse.
            (setq last-nonmenu-event ?a)
            (eglot-code-actions (flymake-diagnostic-beg first) (flymake-diagnostic-end first) nil t))
          ;; Eglot says what has changed when Emacs is idle, which it never is in a batch.
          (eglot--signal-textDocument/didChange)
          (luxlint-wait-for (lambda () (flymake-start) (< (length (flymake-diagnostics)) before))))
        (push (cons 'offered (vconcat offered)) seen)
        (push (cons 'left (luxlint-marks)) seen)
        (save-buffer))
    (error (push (cons 'problem (error-message-string problem)) seen)))
  (with-temp-file (getenv "LUXLINT_SEEN") (insert (json-encode seen)))
  (kill-emacs 0))

<?php

declare(strict_types=1);

require __DIR__ . '/Postregler.php';

use Postregler\Postregler;

$postregler = new Postregler(['postregler']);

// A form. In a page: $_POST['name'] and so on.
$form = ['capacity' => 'self', 'name' => 'Eksempel Eksempelsen', 'number' => '070761-428'];
$answer = $postregler->call('exemption.check_request', [...$form, 'context' => ['locale' => 'da']]);
foreach ($answer['findings'] as ['severity' => $severity, 'path' => $path, 'message' => $message]) {
    echo "$severity $path $message\n";
}

// An uploaded list. In a page: $_FILES['list']['tmp_name'].
$list = tempnam(sys_get_temp_dir(), 'list');
file_put_contents($list, "navn;cpr\nAsk;010180-0002\nEmbla;3002991003\n");
$summary = $postregler->check($list, 'cpr', 'dk.cpr', function (array $row): void {
    echo "row {$row['row']}: {$row['message']}\n";
});
unlink($list);
['rows' => $rows, 'accepted' => $accepted] = $summary['columns'][0];
echo "$accepted of $rows accepted\n";

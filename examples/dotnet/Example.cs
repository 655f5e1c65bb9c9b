using System;
using System.IO;
using System.Text;

public static class Example
{
    public static void Main()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var postregler = new Postregler("postregler");

        // In an application: JsonSerializer.Serialize(new { number = model.Number, context = new { locale = "nb" } }).
        var answer = postregler.Call("identity.check", "{\"number\":\"17912099997\",\"context\":{\"locale\":\"nb\"}}");
        Console.WriteLine(answer.Accepted ? "accepted" : "not accepted");
        Console.WriteLine(answer.Json.TrimEnd());

        // In an application: the stream of the uploaded file.
        var list = Encoding.UTF8.GetBytes("navn;fnr\nAsk;01015450068\nEmbla;3002991003\n");
        using (var file = new MemoryStream(list))
            Console.Write(postregler.Check(file, "fnr", "no.fnr").Json);
    }
}

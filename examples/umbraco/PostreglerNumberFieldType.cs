using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Forms.Core.Enums;
using Umbraco.Forms.Core.Models;
using Umbraco.Forms.Core.Providers;
using Umbraco.Forms.Core.Services;

/// <summary>A field of Umbraco Forms for CPR numbers. For another kind, copy it with another Id, Alias, view and Accept.</summary>
public class PostreglerNumberFieldType : Umbraco.Forms.Core.FieldType
{
    private static readonly string[] Accept = { "cpr" };
    private static readonly Postregler Command = new Postregler();

    public PostreglerNumberFieldType()
    {
        Id = new Guid("5b0f3d0e-6f0c-4f43-9c3b-2a8d5f7e1c60");
        Alias = "postreglerNumber";
        Name = "CPR number";
        Description = "A CPR number, checked in the page and on the server.";
        Icon = "icon-id-card";
        DataType = FieldDataType.String;
        SortOrder = 10;
        FieldTypeViewName = "FieldType.PostreglerNumber.cshtml";
    }

    /// <summary>Validates the submitted value independently of the page. Umbraco reports empty fields.</summary>
    public override IEnumerable<string> ValidateField(
        Form form,
        Field field,
        IEnumerable<object> postedValues,
        HttpContext context,
        IPlaceholderParsingService placeholderParsingService,
        IFieldTypeStorage fieldTypeStorage)
    {
        var number = Convert.ToString(postedValues.FirstOrDefault(), CultureInfo.InvariantCulture);
        var found = string.IsNullOrWhiteSpace(number) ? new List<string>() : Errors(number);
        return base.ValidateField(form, field, postedValues, context, placeholderParsingService, fieldTypeStorage, found);
    }

    private static List<string> Errors(string number)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var locale = new[] { "da", "nb", "nn" }.Contains(language) ? language : "en";
        var request = JsonSerializer.Serialize(new { number, accept = Accept, context = new { locale } });
        var answer = Command.Call("identity.check", request);
        using (var document = JsonDocument.Parse(answer.Json))
        {
            return document.RootElement.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("severity").GetString() == "error")
                .Select(finding => finding.GetProperty("message").GetString())
                .ToList();
        }
    }
}

public class PostreglerComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        builder.WithCollectionBuilder<FieldCollectionBuilder>().Add<PostreglerNumberFieldType>();
    }
}

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.16.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="records">
      <rule key="position" filter="&quot;is_position&quot;" symbol="0" label="At a site or a settlement"/>
      <rule key="label" filter="NOT &quot;is_position&quot;" symbol="1" label="Label of an area or a line, not a position"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="size" type="QString" value="3"/>
            <Option name="color" type="QString" value="68,119,170,255"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
          </Option>
          <prop k="name" v="circle"/>
          <prop k="size_unit" v="MM"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="3"/>
          <prop k="color" v="68,119,170,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="size" type="QString" value="4.6"/>
            <Option name="color" type="QString" value="68,119,170,0"/>
            <Option name="outline_color" type="QString" value="68,119,170,255"/>
            <Option name="outline_style" type="QString" value="dash"/>
            <Option name="outline_width" type="QString" value="0.5"/>
          </Option>
          <prop k="name" v="circle"/>
          <prop k="size_unit" v="MM"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="size" v="4.6"/>
          <prop k="color" v="68,119,170,0"/>
          <prop k="outline_color" v="68,119,170,255"/>
          <prop k="outline_style" v="dash"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
